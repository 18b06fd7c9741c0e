import { useEffect, useRef } from 'react'
import { subjectKey } from '../../domain/address/subjects'
import { useChosen } from '../../selection/site'
import type { MapHandle } from './useCamera'

/** Brings what was chosen, or let go, into view, with the surfaces that answer later: the panel that comes then may lie over the map. */
export function SubjectFollower({ handle }: { handle: MapHandle }) {
  const { subject } = useChosen()
  const key = subject ? subjectKey(subject) : ''
  const followed = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject's key stands for the subject; a move by hand must not bring it back
  useEffect(
    function followSubject() {
      const isCold = followed.current === null
      const isSame = followed.current === key
      followed.current = key
      if (!isCold && !isSame) handle.bring(subject)
    },
    [key],
  )
  return null
}
