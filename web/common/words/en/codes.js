// @ts-check
/** @type {typeof import('../ja/codes.js').codes} */
export const codes = {
    basis: {
        label: 'Basis',
        long: {
            stated: 'a document says so',
            derived: 'computed by a rule from what documents say',
            analyst: 'judged by a person, with a reason',
            machine: 'suggested by the program, not reviewed',
        },
    },
    strengthLabel: 'Strength',
    tags: {
        district: 'Districts',
        sdg: 'SDGs',
        manifesto: 'Manifesto',
        kpi: 'KPIs',
        gap: 'Gaps and discrepancies',
        plan: 'Structure of the plans',
        project: 'Priority projects',
        place: 'Places',
        evidence: 'Evidence and corrections',
        matrix: 'Matrices',
        succession: 'From plan to plan',
        measure: 'Measures',
        policy: 'Policies',
        quality: 'Data quality',
        strategy: 'Strategy',
        overview: 'Overview',
        other: 'Other',
        own: 'Questions that people added',
    },
};
