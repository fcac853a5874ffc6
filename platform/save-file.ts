// Hands the person a file, by the browser's own way of saving: no permission, nothing sent anywhere.

/** `name` with its ending. */
export function saveTextFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Long enough for any browser to have taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
