import { useDossier } from '../../selection/site'
import { ListPage } from '../ListPage'
import { StepLinks } from './StepLinks'

/** The stories one can follow step by step. */
export function SequenceList() {
  const { sequences } = useDossier()
  return (
    <ListPage page="sequences">
      {(texts) =>
        sequences.map((sequence) => (
          <section key={sequence.id}>
            <h2>{sequence.title}</h2>
            <StepLinks sequence={sequence} texts={texts} />
          </section>
        ))
      }
    </ListPage>
  )
}
