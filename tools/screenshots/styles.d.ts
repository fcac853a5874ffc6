// Styles as text, as Vite imports them.
declare module '*.css?inline' {
  const text: string;
  export default text;
}
