import { expect, test } from 'vitest';
import { hoistNotes } from './hoist-notes.ts';

test('the notes of a text are parted from it, in their order', () => {
  const one = '<reading-note><button>*</button><span>a <a href="#">b</a></span></reading-note>';
  const two = '<reading-note class="x">?</reading-note>';
  expect(hoistNotes(`cầu <mark>Bến</mark>${one} Rừng${two}`)).toEqual({
    text: 'cầu <mark>Bến</mark> Rừng',
    notes: one + two,
  });
});

test('a text without notes stays as it is', () => {
  expect(hoistNotes('Sở Y tế')).toEqual({ text: 'Sở Y tế', notes: '' });
});
