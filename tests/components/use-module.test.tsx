import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { type Load, once, useModule } from '../../components/use-module.ts';

type Greeting = { greeting: string };

function Greeted({ load }: { load: Load<Greeting> }) {
  const module = useModule(load);
  return <p>{module ? module.greeting : 'not yet'}</p>;
}

describe('a module that comes after the first paint', () => {
  it('is shown as soon as it has come', async () => {
    const { container, findByText } = render(
      <Greeted load={once(() => Promise.resolve({ greeting: 'hello' }))} />,
    );
    expect(container.textContent).toBe('not yet');
    await findByText('hello');
  });

  it('is in the first paint when it has come before', async () => {
    const load = once(() => Promise.resolve({ greeting: 'hello' }));
    await load();
    expect(render(<Greeted load={load} />).container.textContent).toBe('hello');
  });
});

describe('once', () => {
  it('sends for it once, whoever asks', async () => {
    let sent = 0;
    const load = once(() => Promise.resolve({ sent: ++sent }));
    expect(await Promise.all([load(), load()])).toEqual([{ sent: 1 }, { sent: 1 }]);
    expect(await load()).toEqual({ sent: 1 });
  });

  it('sends again for what failed', async () => {
    let sent = 0;
    const load = once(() =>
      ++sent === 1 ? Promise.reject(new Error('no file')) : Promise.resolve({ sent }),
    );
    await expect(load()).rejects.toThrow('no file');
    expect(load.here).toBeUndefined();
    expect(await load()).toEqual({ sent: 2 });
    expect(load.here).toEqual({ sent: 2 });
  });
});
