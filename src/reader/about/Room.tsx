import type { AboutDossier, InLanguage, SideAccount } from '../../domain/content/about'
import { languageName } from '../../i18n/languageName'
import { partyNoun } from '../../i18n/nouns'
import type { MessageKey } from '../../i18n/messages'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import type { Translate } from '../../i18n/translate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { Mention } from '../Mention'

/** How much room either side has, and on how many sources in which languages it all rests. */
export function Room({ about: { unit, sides, told, sources } }: { about: AboutDossier }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  const nameOf = (id: string) => dossier.positions.find((one) => one.id === id)?.name ?? id
  const toldOf = told.map(({ party, length }) => `${partyNoun(t, dossier, party).label ?? party} ${t.number(length)}`)
  const rows: readonly (readonly [MessageKey, (side: SideAccount) => string])[] = [
    ['positionArguments', (side) => t.number(side.arguments)],
    ['aboutOwn', ({ own }) => t.number(own)],
    ['aboutAnswers', ({ answers }) => t.number(answers)],
    ['aboutSideSources', (side) => t('countSources', { n: total(side.sources) }) + t('colon') + byLanguage(t, side.sources)],
  ]
  return (
    <>
      {sides.length > 0 && (
        <section>
          <h2>
            <Said of="aboutRoom" />
          </h2>
          <table className="about-room">
            <thead>
              <tr>
                <td />
                {sides.map(({ position }) => (
                  <th key={position} scope="col">
                    <Mention to={{ kind: 'position', id: position }}>{nameOf(position)}</Mention>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([of, told]) => (
                <tr key={of}>
                  <th scope="row">
                    <Said of={of} />
                  </th>
                  {sides.map((side) => (
                    <td key={side.position}>{told(side)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="aside-words">
            <Said of={unit === 'words' ? 'aboutRoomWords' : 'aboutRoomCharacters'} />
            {t('betweenSentences')}
            {toldOf.length > 0 && t('aboutTold', { list: toldOf.join(t('comma')) })}
          </p>
        </section>
      )}
      <section>
        <h2>
          <Said of="aboutSources" />
        </h2>
        <p>
          <a href={href('sources')}>{t('countSources', { n: total(sources) })}</a>
          {t('colon')}
          {byLanguage(t, sources)}
        </p>
      </section>
    </>
  )
}

function total(counts: readonly InLanguage[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function byLanguage(t: Translate, counts: readonly InLanguage[]): string {
  return raised(t, counts.map(({ lang, count }) => `${languageName(t, lang)} ${t.number(count)}`).join(t('comma')))
}
