// What is wrong with the folder of the body, in one sentence that also says where to get a right one.

const WHERE =
  'Give a folder with the MakeHuman base mesh (CC0; from the makehumancommunity/makehuman repository) after --body; docs/figures.md lists its files.';

export class BodyError extends Error {
  constructor(fault: string) {
    super(`${fault} ${WHERE}`);
    this.name = 'BodyError';
  }
}
