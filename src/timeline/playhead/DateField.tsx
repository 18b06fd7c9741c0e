import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useTranslate } from '../../i18n/useMessages'
import { readWrittenDate } from '../../i18n/writtenDate'
import { isoDay } from '../../domain/time/day'
import { useSite } from '../../selection/site'
import type { ShowDate } from './useShowDate'

interface DateFieldProps {
  readonly dates: ShowDate
  /** Pixels from the top of the chart: beside the labels of the axis, under the names of the rows. */
  readonly top: number
}

/** A field to write a date in, which is then shown. What cannot be read is said beside it, and stays to be mended. */
export function DateField({ dates, top }: DateFieldProps) {
  const t = useTranslate()
  const { today } = useSite()
  const [complaint, setComplaint] = useState<string | null>(null)
  const note = useId()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('date')
    if (!(field instanceof HTMLInputElement)) return
    const written = field.value.trim()
    if (!written) return
    const date = readWrittenDate(t, written)
    // As far as it is written: the year that has not ended yet may be asked for.
    const hasCome = date !== null && date.text <= isoDay(today).slice(0, date.text.length)
    if (hasCome) {
      dates.showDate(date.day < today ? date : null)
      dates.endGesture()
      setComplaint(null)
      field.value = ''
    } else {
      setComplaint(t(date ? 'timelineDateFuture' : 'timelineDateUnread'))
      field.select()
    }
  }
  const leaveKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && complaint) {
      event.stopPropagation()
      setComplaint(null)
    }
  }
  return (
    <form className="tl-date" style={{ top }} onSubmit={show} onKeyDown={leaveKeys} noValidate>
      <input
        type="text"
        name="date"
        autoComplete="off"
        enterKeyHint="go"
        maxLength={40}
        aria-label={t('timelineDateField')}
        placeholder={t('timelineDateField')}
        aria-invalid={complaint ? true : undefined}
        aria-describedby={complaint ? note : undefined}
        onChange={() => setComplaint(null)}
      />
      <p id={note} role="alert">
        {complaint}
      </p>
    </form>
  )
}
