// The drawing of a body, front or back, by hand, in the line of the other figures. Where its places lie:
// `data/body-places.ts`, in the units of this drawing.
import type { ComponentChildren } from 'preact';
import { BODY_SIZE, type BodyView } from '../../../data/body-places.ts';

const OUTLINE =
  'M112 62C112 78 113 84 124 89C134 93 144 95 149 103C155 112 155 126 157 140C158 152 163 160 165 172C168 188 170 202 172 216C177 226 179 238 177 250C175 258 170 259 168 252L166 240C164 232 160 226 159 217C156 202 152 190 149 176C146 164 143 152 141 140C140 156 134 168 134 182C134 200 142 212 143 232C145 256 139 286 135 306C134 316 137 328 137 342C137 362 128 384 126 402C128 412 133 418 131 423C125 427 113 426 109 422C107 416 111 408 111 400C110 384 104 362 106 344C108 330 110 320 108 308C106 284 102 262 100 240C98 262 94 284 92 308C90 320 92 330 94 344C96 362 90 384 89 400C89 408 93 416 91 422C87 426 75 427 69 423C67 418 72 412 74 402C72 384 63 362 63 342C63 328 66 316 65 306C61 286 55 256 57 232C58 212 66 200 66 182C66 168 60 156 59 140C57 152 54 164 51 176C48 190 44 202 41 217C40 226 36 232 34 240L32 252C30 259 25 258 23 250C21 238 23 226 28 216C30 202 32 188 35 172C37 160 42 152 43 140C45 126 45 112 51 103C56 95 66 93 76 89C87 84 88 78 88 62Z';
const THUMBS =
  'M160.5 222C156 228 156 236 158.5 241C160.5 243 163 241 163.5 234M39.5 222C44 228 44 236 41.5 241C39.5 243 37 241 36.5 234';
const EARS = 'M78 42C72 38 71 52 79 55M122 42C128 38 129 52 121 55';
const HEAD = 'M100 14C116 14 124 26 123 42C122 60 110 77 100 77C90 77 78 60 77 42C76 26 84 14 100 14Z';
const SHORTS =
  'M52 208C80 214 120 214 148 208L160 276C140 281 116 281 103 277L100 250L97 277C84 281 60 281 40 276Z';

// What differs from one side to the other: the neckline, the hair, and a few lines.
const PARTS: Readonly<Record<BodyView, { neckline: string; hair: string; lines: string }>> = {
  front: {
    neckline: 'C88 104 112 104 116 84',
    hair: 'M77 44C72 22 84 10 100 10C116 10 128 22 123 44C121 34 116 27 110 24C98 29 84 29 77 44Z',
    lines:
      'M86 46q4 2.5 8 0M106 46q4 2.5 8 0M100 50l-2 7h3M95 65q5 2.5 10 0M115 316q6 4 13 0M85 316q-6 4-13 0M120 422v-4M80 422v-4',
  },
  back: {
    neckline: 'C92 90 108 90 116 84',
    hair: 'M77 44C72 22 84 10 100 10C116 10 128 22 123 44C122 57 119 66 113 72C104 77 96 77 87 72C81 66 78 57 77 44Z',
    lines: 'M84 118q-7 10-3 24M116 118q7 10 3 24M114 308q7-4 14 0M86 308q-7-4-14 0M100 226v14',
  },
};

export type BodyFigureProps = {
  view: BodyView;
  /** One letter each, for the sides of the person drawn. */
  left: string;
  right: string;
  /** What lies on it. */
  children: ComponentChildren;
};

export function BodyFigure({ view, left, right, children }: BodyFigureProps) {
  const { neckline, hair, lines } = PARTS[view];
  const { width, height } = BODY_SIZE;
  const clip = `body-clip-${view}`;
  // Seen from the front, a person's left is on the right.
  const [first, last] = view === 'front' ? [right, left] : [left, right];
  return (
    <svg class="body" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g class="body-drawing">
        <clipPath id={clip}>
          <path d={OUTLINE} />
        </clipPath>
        <path class="body-skin" d={OUTLINE} />
        <g clip-path={`url(#${clip})`}>
          <path
            class="body-cloth"
            d={`M60 80L84 84${neckline}L140 80C138 104 139 126 142 146L144 216C120 222 80 222 56 216L58 146C61 126 62 104 60 80Z`}
          />
          <path class="body-cloth" d={SHORTS} />
        </g>
        <path d={OUTLINE} />
        <path class="body-skin" d={THUMBS} />
        <path class="body-skin" d={EARS} />
        <path class="body-skin" d={HEAD} />
        <path class="body-hair" d={hair} />
        <path d={lines} />
      </g>
      <text class="body-letter" x="14" y="104" aria-hidden="true">
        {first}
      </text>
      <text class="body-letter" x="186" y="104" aria-hidden="true">
        {last}
      </text>
      {children}
    </svg>
  );
}
