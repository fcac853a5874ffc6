// What Vite imports besides code: text with `?raw`, and styles.
declare module '*.svg?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
