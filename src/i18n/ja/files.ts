import type { Message } from '../message'
import type { files as en } from '../en/files'

export const files = {
  dataFiles: 'データをファイルで',
  dataFilesTerms:
    'このサイトの場所・線・統治の記録・出来事を、出典付きで収めています。サイト名と版を示せば、改変も含めて自由に利用できます（{licence}）。海岸線には、それぞれの作成者のライセンスが適用されます。',
} satisfies Record<keyof typeof en, Message>
