import type { ClassCase, ClassTexts } from '../../domain/content/classKit'
import { partyNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import type { Translate } from '../../i18n/translate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { ArgumentLink } from '../position/ArgumentLink'

/**
 * Each side’s case on cards, as many and as long as the others’, and beside each card an empty column for the answer of every other side. Its sources stand
 * with the argument, whose address it names.
 */
export function Cases({ texts: { cases, unit, isEven } }: { texts: ClassTexts }) {
  const t = useTranslate()
  const { positions } = useDossier()
  const counted = (n: number) => t(unit === 'words' ? 'classWords' : 'classCharacters', { n })
  const named = (id: string) => positions.find((one) => one.id === id)?.name ?? id
  const list = cases.map(({ position, length }) => `${named(position)} ${counted(length)}`).join(t('semicolon'))
  return (
    <>
      <section>
        <h2>
          <Said of="classCases" />
        </h2>
        <p>
          <Said of="classCasesTask" />
        </p>
        <p className="aside-words">{t(isEven ? 'classEven' : 'classUneven', { list })}</p>
      </section>
      {cases.map((one) => (
        <CaseSheet key={one.position} side={one} name={named(one.position)} counted={counted} t={t} />
      ))}
    </>
  )
}

interface CaseSheetProps {
  readonly side: ClassCase
  readonly name: string
  readonly counted: (n: number) => string
  readonly t: Translate
}

function CaseSheet({ side: { position, cards, length }, name, counted, t }: CaseSheetProps) {
  const dossier = useDossier()
  const holder = dossier.positions.find(({ id }) => id === position)?.holder
  const others = dossier.parties.filter((party) => party !== holder)
  return (
    <section className="class-sheet">
      <h3>{`${name} · ${counted(length)}`}</h3>
      <table className="class-cards">
        <thead>
          <tr>
            <th scope="col">
              <Said of="classCard" />
            </th>
            {others.map((party) => (
              <th key={party} scope="col">
                {t('positionAnswers', { holder: partyNoun(t, dossier, party) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map(({ argument, label, claim, length: words, sources }) => (
            <tr key={argument}>
              <th scope="row">
                <h4>{label}</h4>
                <p>{claim}</p>
                <p className="argument-sources">
                  {counted(words)} ·{' '}
                  <ArgumentLink position={position} argument={argument}>
                    {t('countSources', { n: sources.length })}
                  </ArgumentLink>
                </p>
              </th>
              {others.map((party) => (
                <td key={party} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
