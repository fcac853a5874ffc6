// What the pictures' buttons do.
export const nothing = () => {};
