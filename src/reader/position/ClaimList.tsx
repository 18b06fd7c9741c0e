import type { PositionDetail } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { Dossier } from '../../domain/content/dossier'
import type { Claim, PositionEntry } from '../../domain/content/position'
import { dateNoun, formatSpan } from '../../i18n/dates'
import { partyNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { grouped } from '../../domain/grouped'
import { useLender } from '../../selection/useLender'
import { Quoting } from '../../ui/Foreign'
import { Mention } from '../Mention'

type Words = PositionDetail['claims'][number]

/** What a position claims of which place, since when, and in its own words; places of which it says the same stand together. */
export function ClaimList({ position, detail }: { position: PositionEntry; detail: PositionDetail }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { byId } = gazetteer(dossier)
  const claims = position.claims.map((claim, i) => ({ claim, words: detail.claims[i] }))
  const alike = grouped(claims, ({ claim, words }) =>
    [claim.nature, claim.whose, claim.from.edtf, claim.to.edtf, claim.stated?.edtf, words?.words, words?.note].join('|'),
  )
  return (
    <section className="claims">
      <h2>
        <Said of={position.party ? 'positionClaims' : 'positionHolds'} />
      </h2>
      <dl>
        {alike.map(([key, entries]) => {
          const [first] = entries
          if (!first) return null
          return (
            <div key={key}>
              <dt>
                {entries.map(({ claim: { place } }, i) => (
                  <span key={place}>
                    {i > 0 && t('comma')}
                    <Mention to={{ kind: 'place', id: place }}>{byId.get(place)?.name ?? place}</Mention>
                  </span>
                ))}
              </dt>
              <dd>
                {claimText(t, dossier, position, first.claim)}
                {first.words && <OwnWords words={first.words} holder={position.holder} />}
              </dd>
            </div>
          )
        })}
      </dl>
      {detail.claimsNote && <p className="aside-words">{detail.claimsNote}</p>}
    </section>
  )
}

/** The position's own words, in the language they were said in where that is not the reader's; a word that takes a side says whose it is. */
function OwnWords({ words: { words, wordsOriginal, originalLang, partisan, note }, holder }: { words: Words; holder: string }) {
  const t = useTranslate()
  const dossier = useDossier()
  const lender = useLender()
  return (
    <>
      {words && (
        <p className="own-words">
          {words}
          {wordsOriginal && originalLang !== t.language && (
            <>
              {' '}
              <span lang={originalLang}>
                <Quoting language={originalLang}>{wordsOriginal}</Quoting>
              </span>
            </>
          )}
          {partisan && <small> · {t('positionTheirWord', { holder: partyNoun(t, dossier, holder) })}</small>}
        </p>
      )}
      {note && (
        <p className="aside-words" lang={lender(note)}>
          {note}
        </p>
      )}
    </>
  )
}

function claimText(t: Translate, dossier: Dossier, { kind }: PositionEntry, { nature, whose, from, to, stated }: Claim): string {
  const said = whose
    ? t(kind === 'state' ? 'claimRecognised' : 'claimForAnother', { holder: partyNoun(t, dossier, whose) })
    : t(`nature.${nature}`)
  const span = formatSpan(t, from, to)
  const dated = span ? t('claimDated', { claim: said, span }) : said
  return stated ? t('claimStated', { claim: dated, date: dateNoun(t, stated) }) : dated
}
