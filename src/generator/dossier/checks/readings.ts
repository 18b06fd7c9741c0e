import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** How a text is read is said for every party or for none, each by a source that has a date. */
export function checkReadings({ instruments, dispute, sources }: Content): readonly Complaint[] {
  const dated = new Set(sources.flatMap(({ id, date }) => (date ? [id] : [])))
  return instruments.flatMap(({ id, readings }) => {
    if (!readings) return []
    const at = `${id} › readings`
    const file = 'instruments.json'
    const complaints: Complaint[] = []
    for (const { id: party } of dispute.parties) {
      const own = readings.filter((reading) => reading.party === party)
      if (own.length === 1) continue
      complaints.push({
        file,
        at,
        what: own.length ? `"${party}" reads the text twice.` : `How "${party}" reads the text is not said.`,
        mend: 'Say for each party to the dispute once how it reads the text, or leave "readings" out.',
      })
    }
    for (const [index, reading] of readings.entries()) {
      if (reading.sources.some((source) => dated.has(source))) continue
      complaints.push({
        file,
        at: `${at} › entry ${index + 1} › sources`,
        what: 'No source with a date says so.',
        mend: 'Name an entry of sources.json that has a date, or leave "readings" out.',
      })
    }
    return complaints
  })
}
