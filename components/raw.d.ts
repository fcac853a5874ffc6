// Files imported as text, by Vite's `?raw`.
declare module '*.svg?raw' {
  const text: string;
  export default text;
}
