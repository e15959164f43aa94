/** After reading: whom to keep where the page shows several people, then what was read of her. */
import { useState } from 'preact/hooks';
import type { Profile } from '../../../../shared/profile.ts';
import type { Captured, PageReading } from '../use-reading.ts';
import { CaptureForm } from './capture-form.tsx';
import { PeopleChoice } from './people-choice.tsx';

interface CaptureProps {
  reading: Captured;
  page: PageReading;
}

export function Capture({ reading, page }: CaptureProps) {
  const people = reading.kind === 'several' ? reading.profiles : [reading.profile];
  const [only] = people;
  const [picked, setPicked] = useState<Profile | undefined>(people.length === 1 ? only : undefined);
  if (!picked) return <PeopleChoice people={people} pick={setPicked} close={page.forget} />;
  // An address that is several people's is nobody's: the second one saved would be taken for the first.
  const isOwnPage = people.filter(({ url }) => url === picked.url).length === 1;
  return (
    <CaptureForm
      read={picked}
      isOwnPage={isOwnPage}
      cutShort={reading.cutShort}
      page={page}
      back={people.length === 1 ? page.forget : () => setPicked(undefined)}
    />
  );
}
