import { licence } from '../domain/content/dataFiles'
import { addDays, type Day, isoDay } from '../domain/time/day'
import { attributionOf, type Exported, isDated, readAt } from './exported'

/** Events that have a first and a last day as a calendar (iCalendar, RFC 5545): whole days, from the first that a date leaves open to the last. */
export function eventsCalendar({ t, dossier, events, told, title, address, madeOn }: Exported): string {
  const stamp = `${madeOn.replaceAll('-', '')}T000000Z`
  const entries = events.filter(isDated).flatMap(({ id, date, title: summary }) => {
    const said = told.event[id]
    const about = [said?.summary ?? '', ...readAt(said?.sources ?? [])].filter(Boolean).join('\n')
    const url = address(`events/${id}/`)
    return [
      'BEGIN:VEVENT',
      `UID:${id}.${t.language}@events`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(date.first)}`,
      `DTEND;VALUE=DATE:${basic(addDays(date.last, 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(about)}`,
      // A calendar lies anywhere: an address without a host leads nowhere from there.
      ...(/^https?:/.test(url) ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(dossier.title)}//${t.language}`,
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(`${attributionOf(dossier)}. ${licence.name}, ${licence.url}`)}`,
  ]
  return [...head, ...entries, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('')
}

/** `19561019` */
function basic(day: Day): string {
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
    const length = octetsOf(sign)
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

/** How many octets a character takes in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
