import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type EventEntry, yearAnchor } from '../../domain/content/event'
import { useTranslate } from '../../i18n/useMessages'
import { useSite } from '../../selection/site'
import { useReadYear } from './useReadYear'
import { yearsOf } from './years'

interface YearStripProps {
  /** What the list shows. */
  readonly events: readonly EventEntry[]
  /** Those whose years stand in the row, where the list does not show all. */
  readonly all?: readonly EventEntry[] | undefined
  /** What holds the years that it leads to. */
  readonly list: RefObject<HTMLElement | null>
  /** The pages of the years, where they have some. */
  readonly hrefOfYear?: ((year: number) => string) | undefined
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The years of a list in a row, each the way to its part of it and as high as it is full. Once live the one that is read is marked, and all are one stop of Tab. */
export function YearStrip({ events, all = events, list, hrefOfYear = (year) => `#${yearAnchor(year)}` }: YearStripProps) {
  const t = useTranslate()
  const { live } = useSite()
  const strip = useRef<HTMLElement>(null)
  const years = yearsOf(all)
  const { read, choose } = useReadYear(list, live, events)
  const [focused, setFocused] = useState<number | null>(null)
  const stop = years.some(({ year }) => year === focused) ? focused : (read ?? years[0]?.year)

  useEffect(
    function keepInSight() {
      const { current } = strip
      const link = read !== null && current?.querySelector('[aria-current]')
      if (!current || !link) return
      const [outer, inner] = [current.getBoundingClientRect(), link.getBoundingClientRect()]
      current.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2
    },
    [read],
  )

  function walk(event: KeyboardEvent<HTMLElement>) {
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const links = [...event.currentTarget.querySelectorAll('a')]
    const turned = getComputedStyle(event.currentTarget).direction === 'rtl' && Number.isFinite(by) ? -by : by
    const at = links.findIndex((link) => link.matches(':focus')) + turned
    links[Math.max(0, Math.min(links.length - 1, at))]?.focus()
  }

  return (
    <nav className="years" aria-label={t('eventYears')} ref={strip} onKeyDown={live ? walk : undefined}>
      {years.map(({ year, fullness, isApart }) => (
        <a
          key={year}
          href={hrefOfYear(year)}
          data-full={fullness > 1 ? fullness : undefined}
          data-apart={isApart || undefined}
          aria-current={year === read ? 'location' : undefined}
          tabIndex={live && year !== stop ? -1 : undefined}
          onFocus={() => setFocused(year)}
          onClick={() => choose(year)}
        >
          {year}
        </a>
      ))}
    </nav>
  )
}
