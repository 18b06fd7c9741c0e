import { fileOfLetter } from '../../domain/address/parts'
import type { Index } from '../../domain/content/letters'
import type { NameGroup } from '../../domain/search/searchFile'
import { partTitle } from '../../i18n/pageTitle'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { Loading } from '../Loading'
import { PageLink } from '../PageLink'
import { Letters } from './Letters'
import { NameLinks, sharedBy } from './NameLinks'

/** What stands under one letter of a divided index, and the ways to the others. */
export function LetterPage({ of, part }: { of: Index; part: string }) {
  const t = useTranslate()
  const dossier = useDossier()
  const file = useDetail<NameGroup>(fileOfLetter(of, part))
  const title = partTitle(of, part, dossier, t)
  return (
    <div className="list-page">
      <PageLink page={of} />
      <h1 className="page-title">{title}</h1>
      <Letters of={of} />
      <Loading file={file} what={title}>
        {({ entries }) => <NameLinks entries={entries} isShared={sharedBy(entries)} />}
      </Loading>
    </div>
  )
}
