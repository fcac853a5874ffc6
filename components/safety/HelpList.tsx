// When to get help instead of taking a pause.
import { useWords } from '../words.tsx';

export function HelpList() {
  const { words } = useWords('safety');
  const { call, headache, chest, stroke, neck, breath, back, blood, self, today, soon } = words.safety.help;
  return (
    <div class="help s">
      <p class="strong">{call}</p>
      <ul class="plain">
        {[headache, chest, stroke, neck, breath, back, blood, self].map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{today}</p>
      <p>{soon}</p>
    </div>
  );
}
