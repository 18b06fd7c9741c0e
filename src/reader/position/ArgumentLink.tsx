import type { PositionId } from '../../domain/content/ids'
import { useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'

/** The way to an argument on the page of its position, by words of the dossier. */
export function ArgumentLink({ position, argument, children }: { position: PositionId; argument: string; children: string }) {
  const href = useHref()
  const lender = useLender()
  return (
    <a
      className="mention position"
      data-position={position}
      href={`${href({ kind: 'position', id: position })}#${argument}`}
      lang={lender(children)}
    >
      {children}
    </a>
  )
}
