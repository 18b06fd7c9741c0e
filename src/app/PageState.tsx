import { useEffect, useLayoutEffect } from 'react'
import { subjectKey } from '../domain/address/subjects'
import { isoDay } from '../domain/time/day'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useSelection, useShown, useSite, useView } from '../selection/site'
import { sayPageRuns } from './pageNote'
import { pageTitle } from '../i18n/pageTitle'

/** What lies outside React and follows the selection: the root's attributes, the document's title, the end of the pending state. */
export function PageState() {
  const { live } = useSite()
  const selection = useSelection()
  const shown = useShown()
  const view = useView()
  const t = useTranslate()
  const dossier = useDossier()
  const { subject } = selection
  const key = subject ? subjectKey(subject) : null
  const at = shown.by === 'today' ? 'today' : shown.by === 'asked' ? shown.date.text : isoDay(shown.day)

  useLayoutEffect(
    function describeRoot() {
      const root = document.getElementById('app')
      if (!live || !root) return
      if (key) root.dataset.subject = key
      else delete root.dataset.subject
      root.dataset.view = view
    },
    [live, key, view],
  )
  useLayoutEffect(
    function dateRoot() {
      const root = document.getElementById('app')
      if (!live || !root) return
      root.dataset.at = at
      sayPageRuns()
    },
    [live, at],
  )
  const title = pageTitle(selection, dossier, t)
  useEffect(
    function nameDocument() {
      if (live) document.title = title
    },
    [live, title],
  )
  return null
}
