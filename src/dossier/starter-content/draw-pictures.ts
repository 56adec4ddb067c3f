/** Simple drawings in DEN's four quadrant colours, made here so that the starter dossier needs no picture of others. */

const WIDTH = 1600;
const HEIGHT = 900;

interface Palette {
  ground: string;
  dark: string;
  light: string;
  accent: string;
}

const palettes = {
  optimise: { ground: '#0b3c49', dark: '#062a33', light: '#7fc8d8', accent: '#ffd166' },
  'add-value': { ground: '#21421e', dark: '#142b12', light: '#a3d39c', accent: '#ffd166' },
  'audience-experience': { ground: '#4a1942', dark: '#2f0f2a', light: '#e0a3d4', accent: '#ffd166' },
  'new-products': { ground: '#6b2a0f', dark: '#451a08', light: '#f4b393', accent: '#ffd166' },
  dossier: { ground: '#1b1f3b', dark: '#10132a', light: '#aab4e8', accent: '#ffd166' },
  ethics: { ground: '#33363f', dark: '#202229', light: '#c3c7d1', accent: '#ffd166' },
} satisfies Record<string, Palette>;

export type PictureName = keyof typeof palettes;

export const pictureNames = Object.keys(palettes) as PictureName[];

/** The drawing as SVG, 1600 by 900. */
export function drawPicture(name: PictureName): string {
  const palette = palettes[name];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>
${drawings[name](palette)}
</svg>`;
}

const drawings: Record<PictureName, (palette: Palette) => string> = {
  // Turning wheels above steps in a row: work that goes by itself.
  optimise: ({ dark, light, accent }) =>
    [
      ...[0, 1, 2, 3, 4].map(
        (step) =>
          `<rect x="${200 + step * 250}" y="${760 - step * 70}" width="200" height="${140 + step * 70}" fill="${dark}"/>`
      ),
      gear(480, 330, 150, light),
      gear(775, 250, 105, accent),
      gear(1010, 350, 130, light),
    ].join(''),
  // Layers that grow.
  'add-value': ({ dark, light, accent }) =>
    [0, 1, 2, 3, 4]
      .map((layer) => {
        const width = 420 + layer * 190;
        const fill = [accent, light, dark, light, dark][layer];
        return `<rect x="${(WIDTH - width) / 2}" y="${150 + layer * 125}" width="${width}" height="95" rx="47" fill="${fill}"/>`;
      })
      .join(''),
  // A visitor with rings of experience around.
  'audience-experience': ({ dark, light, accent }) =>
    [
      ...[400, 310, 220].map(
        (radius, ring) =>
          `<circle cx="800" cy="450" r="${radius}" fill="none" stroke="${ring % 2 ? light : dark}" stroke-width="36"/>`
      ),
      `<circle cx="800" cy="370" r="62" fill="${accent}"/><path d="M680 590a120 120 0 0 1 240 0z" fill="${accent}"/>`,
    ].join(''),
  // Brush strokes that overlap, with a spark where they meet.
  'new-products': ({ dark, light, accent }) =>
    [
      `<g fill="none" stroke-linecap="round" stroke-width="84" opacity="0.9">`,
      `<path d="M220 640C520 260 760 780 1380 260" stroke="${dark}"/><path d="M240 300C620 700 980 160 1360 640" stroke="${light}"/></g>`,
      `<path d="M800 190l46 206 206 46-206 46-46 206-46-206-206-46 206-46z" fill="${accent}"/>`,
    ].join(''),
  // Four quarters of one circle.
  dossier: ({ light }) => {
    const quarters = [
      palettes.optimise,
      palettes['add-value'],
      palettes['audience-experience'],
      palettes['new-products'],
    ];
    return quarters
      .map(
        ({ light: fill }, quarter) =>
          `<path d="M800 450L800 130A320 320 0 0 1 1120 450z" fill="${fill}" transform="rotate(${quarter * 90} 800 450) translate(10 -10)"/>`
      )
      .concat(`<circle cx="800" cy="450" r="90" fill="${light}"/>`)
      .join('');
  },
  // A balance.
  ethics: ({ dark, light, accent }) =>
    [
      `<path d="M785 190h30v500h-30zM640 690h320v50H640z" fill="${dark}"/><rect x="420" y="235" width="760" height="26" rx="13" fill="${light}"/>`,
      `<circle cx="800" cy="205" r="46" fill="${accent}"/>`,
      ...[450, 1150].map(
        (x) =>
          `<path d="M${x} 250l-120 260h240z" fill="none" stroke="${light}" stroke-width="12"/><path d="M${x - 150} 510a150 110 0 0 0 300 0z" fill="${accent}"/>`
      ),
    ].join(''),
};

function gear(x: number, y: number, radius: number, fill: string): string {
  const teeth = Array.from(
    { length: 10 },
    (_, tooth) =>
      `<rect x="${x - 18}" y="${y - radius - 26}" width="36" height="52" rx="8" transform="rotate(${tooth * 36} ${x} ${y})"/>`
  );
  const body = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 -${radius * 2} 0z`;
  const hole = `M${x - radius * 0.4} ${y}a${radius * 0.4} ${radius * 0.4} 0 1 1 ${radius * 0.8} 0a${radius * 0.4} ${radius * 0.4} 0 1 1 -${radius * 0.8} 0z`;
  return `<g fill="${fill}">${teeth.join('')}<path fill-rule="evenodd" d="${body}${hole}"/></g>`;
}
