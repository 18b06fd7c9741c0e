import { useEffect, useRef, useState } from 'react'
import { subjectKey } from '../domain/selection'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useSelection, useShown, useSite, useView } from '../selection/site'
import { announcement } from './announcement'

/** Speaks a change of subject, date or view in one sentence. Silent after a cold open. */
export function Announcer() {
  const { live } = useSite()
  const t = useTranslate()
  const dossier = useDossier()
  const selection = useSelection()
  const shown = useShown()
  const view = useView()
  const [words, setWords] = useState('')
  const subject = selection.subject ? subjectKey(selection.subject) : ''
  const before = useRef<{ subject: string; day: number; view: string } | null>(null)

  useEffect(
    function speak() {
      if (!live) return
      const last = before.current
      before.current = { subject, day: shown.day, view }
      if (!last) return
      const changed = last.subject !== subject ? 'subject' : last.view !== view ? 'view' : last.day !== shown.day ? 'date' : null
      if (changed) setWords(announcement(changed, { dossier, selection, shown, view }, t))
    },
    [live, subject, shown, view, dossier, selection, t],
  )
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-announcer="">
      {words}
    </p>
  )
}
