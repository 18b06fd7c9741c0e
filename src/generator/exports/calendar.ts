import { addDays, isoDay } from '../../domain/time/day'
import { addressIn, attribution, datedEvents, type ExportSource, readAt } from './source'
import { licence } from '../../domain/content/dataFiles'

/** All events that have a first and a last day as a calendar (iCalendar, RFC 5545): whole days, from the first that a date leaves open to the last. */
export function eventsCalendar(source: ExportSource): string {
  const { core, details } = source.compiled
  const stamp = `${source.builtOn.replaceAll('-', '')}T000000Z`
  const events = datedEvents(source).flatMap(({ id, date, title }) => {
    const detail = details.event[id]
    const about = [detail?.summary ?? '', ...readAt(detail?.sources ?? [])].filter(Boolean).join('\n')
    return [
      'BEGIN:VEVENT',
      `UID:${id}.${source.t.language}@events`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(date.first)}`,
      `DTEND;VALUE=DATE:${basic(addDays(date.last, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(about)}`,
      ...(source.siteUrl === undefined ? [] : [`URL:${addressIn(source, `events/${id}/`)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(core.title)}//${source.t.language}`,
    `NAME:${escapeText(core.title)}`,
    `X-WR-CALNAME:${escapeText(core.title)}`,
    `DESCRIPTION:${escapeText(`${attribution(source)}. ${licence.name}, ${licence.url}`)}`,
  ]
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('')
}

/** `19561019` */
function basic(day: Parameters<typeof isoDay>[0]): string {
  return isoDay(day).replaceAll('-', '')
}

/** Text as a value may hold it: commas, semicolons, backslashes and ends of lines are written by a backslash. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** A line in pieces of at most 75 octets, each after the first begun by a blank; no character is divided. */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const length = Buffer.byteLength(sign)
    if (octets + length > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += sign
    octets += length
  }
  return [...pieces, piece].join('\r\n')
}
