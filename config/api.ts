export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // Unknown query parameters are an error, not silently dropped (CVE-2026-27886 was an unknown key that got through).
    strictParams: true,
  },
  documents: { strictParams: true },
};
