// When an ordinary complaint is one for a doctor.
import type { OfferId } from '../../../data/complaints.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { offerTexts } from './finder-words.ts';

export function DoctorNote({ offer }: { offer: OfferId }) {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <section class="finder-doctor">
      <h2>{finder.doctor}</h2>
      <p>{offerTexts(finder, offer).doctor}</p>
      <FlagsLink />
    </section>
  );
}
