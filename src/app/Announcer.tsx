import { useEffect, useRef, useState } from 'react'
import { subjectKey } from '../domain/address/subjects'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useSelection, useShown, useSite, useView } from '../selection/site'
import { announcement } from './announcement'

/** What follows sooner than this, in milliseconds, is part of one gesture, which is spoken of once. */
const rest = 200

/** Speaks a change of subject, date or view in one sentence, when it has come to rest. Silent after a cold open. */
export function Announcer() {
  const { live } = useSite()
  const t = useTranslate()
  const dossier = useDossier()
  const selection = useSelection()
  const shown = useShown()
  const view = useView()
  const [words, setWords] = useState('')
  const subject = selection.subject ? subjectKey(selection.subject) : ''
  const spoken = useRef<{ subject: string; day: number; view: string } | null>(null)

  useEffect(
    function speak() {
      if (!live) return
      const now = { subject, day: shown.day, view }
      spoken.current ??= now
      const last = spoken.current
      const changed = last.subject !== subject ? 'subject' : last.view !== view ? 'view' : last.day !== shown.day ? 'date' : null
      if (!changed) return
      const timer = setTimeout(() => {
        spoken.current = now
        setWords(announcement(changed, { dossier, selection, shown, view }, t))
      }, rest)
      return () => clearTimeout(timer)
    },
    [live, subject, shown, view, dossier, selection, t],
  )
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-announcer="">
      {words}
    </p>
  )
}
