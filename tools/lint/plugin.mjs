// A rule that oxlint lacks: `new Date()` and `Date()` read the clock just as Date.now() does.
const noReadingClock = {
  create: (context) => {
    const check = ({ callee, arguments: args }, node) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Date' || args.length > 0) return;
      context.report({ node, message: 'The time is passed in: take `now`, do not read the clock.' });
    };
    return {
      NewExpression: (node) => check(node, node),
      CallExpression: (node) => check(node, node),
    };
  },
};

export default { meta: { name: 'press-pause' }, rules: { 'no-reading-clock': noReadingClock } };
