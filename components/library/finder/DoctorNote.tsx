// When an ordinary complaint is one for a doctor.
import type { OfferId } from '../../../data/complaints.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { offerTexts } from './finder-words.ts';

export type DoctorNoteProps = {
  offer: OfferId;
  /** The way to "When to get help" stands here; once on a page is enough. */
  isLinked: boolean;
};

export function DoctorNote({ offer, isLinked }: DoctorNoteProps) {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <section class="finder-doctor">
      <h2>{finder.doctor}</h2>
      <p>{offerTexts(finder, offer).doctor}</p>
      {isLinked && <FlagsLink />}
    </section>
  );
}
