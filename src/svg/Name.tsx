import type { ReactNode } from 'react'
import type { Label } from '../cartography/naming/label'
import { underSize } from '../cartography/naming/measure'
import type { PlacedName } from '../cartography/naming/site'
import { tenths } from '../cartography/tenths'
import type { Language } from '../domain/content/ids'

interface NameProps {
  readonly label: PlacedName
  readonly language: Language
  readonly current: boolean
  /** Address of the place's page, where the drawing is one of links. */
  readonly href?: string
  /** Chooses the place, where the drawing is live. */
  readonly onChoose?: (event: { readonly detail: number }) => void
}

/** A name on the map with the other names under it, each in its language. */
export function Name({ label, language, current, href, onChoose }: NameProps) {
  const { names, x, y, anchor, turn, size, role, mark, place, leader } = label
  const under = role === 'town' || role === 'peak' ? [] : othersOf(label)
  const at = `translate(${tenths(x)} ${tenths(y)})${turn ? ` rotate(${turn})` : ''}`
  const placed = { transform: at, textAnchor: anchor === 'start' ? undefined : anchor }
  const isAlone = !leader && !mark
  const words: ReactNode = (
    <>
      <text className="name-first" fontSize={size}>
        {names.first}
      </text>
      {under.length > 0 && (
        <text className="name-under" fontSize={underSize(size, role)} dy="1.45em">
          {under.map(({ key, name, lang }, i) => {
            const text = i > 0 ? ` · ${name}` : name
            const foreign = lang === language ? undefined : lang
            return i < 2 && foreign === undefined ? (
              text
            ) : (
              <tspan key={key} className={i > 1 ? 'name-third' : undefined} lang={foreign}>
                {text}
              </tspan>
            )
          })}
        </text>
      )}
    </>
  )
  const linked =
    href === undefined ? (
      words
    ) : (
      <a href={href} tabIndex={-1}>
        {words}
      </a>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the place's control takes the keys, its name only the pointer
    <g
      className={`name name-${role}`}
      data-name={onChoose && place}
      data-place={place}
      data-current={current || undefined}
      {...(isAlone && placed)}
      onClick={onChoose}
    >
      {leader && <path className="name-leader" d={`M${leader.map((point) => point.map(tenths).join(' ')).join('L')}`} />}
      {mark &&
        (role === 'peak' ? (
          <path className="peak-mark" d={peakAt(mark)} />
        ) : (
          <circle className="town-mark" cx={tenths(mark[0])} cy={tenths(mark[1])} r="3" />
        ))}
      {isAlone ? linked : <g {...placed}>{linked}</g>}
    </g>
  )
}

function peakAt([x, y]: readonly [number, number]): string {
  return `M${tenths(x - 4)} ${tenths(y + 3)}h8l-4 -7z`
}

function othersOf({ names: { second, originals } }: Label): { key: string; name: string; lang: string | undefined }[] {
  return [
    ...(second ? [{ key: 'second', name: second, lang: undefined }] : []),
    ...originals.map(({ language, name }) => ({ key: language, name, lang: language })),
  ]
}
