import type { Message } from '../message'
import type { about as en } from '../en/about'

export const about = {
  aboutIntro:
    'このサイトがどのような決まりで作られ、何に基づき、何が分かっていないかを示します。数と一覧は、サイトを作成するたびにデータから取り出しています。',
  aboutNoEdition: 'まだどの版も公開されていません。',

  aboutRules: '作成の決まり',
  aboutNames: '名称',
  aboutNamesRule:
    '係争地には、すべての当事者の呼び名を記します。どれを先に置くかは、ページの言語か読者の選択によるもので、その場所がどこに属するかを示すものではありません。',
  aboutVerbs: '言葉づかい',
  aboutVerbsRule:
    '本文では「統治する」「領有権を主張する」「支配下に置く」「引き渡す」と書きます。一方の側に立つ言葉は、その側の立場を伝える箇所でのみ、その側の言葉であることを示して使います。',
  aboutControl: '統治の記録',
  aboutControlRule:
    'どの場所をどこが統治していたかを、切れ目なく日単位で記録しています。戦闘中、共有、不明の場合は、そのとおりに記します。これは事実の記録であり、権利についての判断ではありません。',
  aboutClaims: '領有権の主張',
  aboutClaimsRule:
    '当事者自身の立場がその場所を自らのものとし、その日に他者が統治している場合に限り、その当事者を領有権の主張者とします。条約、提案、第三者の見解によって主張者が増えることはありません。',
  aboutDates: '日付',
  aboutDatesRule: '日付は、出典が示す精度（日・月・年）のとおりに記します。確かでない日付には、どこでもその旨を記します。',
  aboutFacts: '事実と出典',
  aboutFactsRule:
    'どの事実にも、それを確認した出典を付けています。出典のない事実が一つでもあれば、サイトは作成されません。出典で確認できていないものは公開しません。文章はこのサイトの言葉で書いています。',
  aboutBalance: '釣り合い',
  aboutBalanceRule:
    '論拠は、それへの反論と同じ幅の欄に並べます。それぞれの側に割いた分量は、点検のたびに全言語で数えています。結果は次のとおりです。',

  aboutRoom: 'それぞれの側に割いた分量',
  aboutRoomWords: '長さは語数です。',
  aboutRoomCharacters: '長さは文字数です。',
  aboutOwn: '論拠の長さ',
  aboutAnswers: 'それへの反論の長さ',
  aboutSideSources: '論拠の出典',
  aboutTold: '「質問と答え」でそれぞれについて述べた分量：{list}。',
  aboutSources: '言語別の出典',

  aboutOpen: '確かでない点',
  aboutOpenNone: 'データの中に、不確か、または出典で未確認とされたものはありません。',
  aboutOpenControl: '統治者が替わった日のうち、確かでないもの',
  aboutOpenDates: 'そのほかの確かでない日付',
  aboutOpenPartial: '月または年までしか分からない日付',
  aboutOpenComposed: 'このサイトがまとめたもの（その側の一つの発言としては見つかっていないもの）',
  aboutComposedClaim: '論拠',
  aboutComposedAnswer: '反論',
  aboutOpenPlaces: '一部を出典で確認できていない場所',
  aboutOpenKeptBack: '出典でまだ確認できず、公開していないもの',
  aboutFigures: '場所の数値',
  aboutDistances: '距離',

  aboutDevice: 'お使いの端末に残るもの',
  aboutDeviceWhat:
    'このサイトはクッキーを使わず、読者についての情報をどこにも送りません。端末に残すのは、メニューで選んだもの（配色、呼び名の順序、地図の表示）、どの案内を表示したか、それにオフラインで使うためのサイトのファイルだけです。',
  aboutDeviceFiles: 'オフラインで使うためのサイトのファイル',
  aboutDeviceSettings: 'メニューで選んだもの',
  aboutDeviceHints: '表示済みの案内',
  aboutDeviceKept: '現在残っているもの：{list}。',
  aboutDeviceEmpty: '現在、何も残っていません。',
  aboutDeviceClear: '消去する',
  aboutDeviceCleared: '消去しました。現在、何も残っていません。',

  aboutOffline: 'ネットワークがないとき',
  aboutOfflineWhat:
    '一度開けば、その言語ではどのページもネットワークなしで使えます。ほかの言語は、開いたときに保存されます。Safariは、7日間開かれなかったサイトの保存内容を削除します。ホーム画面に追加したサイトの内容は残ります。',
  aboutOfflineKept: 'オフライン用に保存済み：{list}（{size}）。',
  aboutOfflineNone: 'オフライン用に保存されたものは、まだありません。',
  aboutKeepAll: 'すべての言語をこの端末に保存する（{size}）',
  aboutKeepAllBusy: '保存しています…',
  aboutKeepAllRoom: '端末の空き容量が足りません。これまでに保存したものは残っています。',
  aboutKeepAllLost: '一部が届きませんでした。これまでに保存したものは残っています。接続を確認して、もう一度お試しください。',

  aboutLicences: 'ライセンス',
  aboutLicenceOwn:
    'このサイトの文章・地図・図表と、独自にまとめたデータは、サイト名と版を示せば、改変や営利目的も含めて自由に利用できます。',
  aboutLicenceOthers: '他者が作成した海岸線、書体、ソフトウェアには、それぞれのライセンスが適用されます。全文を一覧に収めています。',
  aboutLicenceCode: 'コードはMITライセンスです。',

  aboutMistakes: '誤りについて',
  aboutMistakeHow: 'どの文が誤っているか、できればそれを示す出典とともにお知らせください。',
  aboutMistakeNowhere:
    '公開されているこのサイトには、誤りの連絡先が記されていません。どの文が誤っているかを、できればそれを示す出典とともに、公開している方にお知らせください。',

  packInOneLanguage: 'このオフライン用のコピーには、{language}のページだけが入っています。',
} satisfies Record<keyof typeof en, Message>
