import { Said } from '../i18n/Said'
import { useHref } from '../selection/site'

/** The way to the sheets for a class, where a teacher would look for them. */
export function ClassLink() {
  const href = useHref()
  return (
    <p className="all">
      <a href={href('class')}>
        <Said of="navClass" />
      </a>
    </p>
  )
}
