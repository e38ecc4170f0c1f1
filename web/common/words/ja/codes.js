// @ts-check
/** Bases and tags; what else the data call by a code is worded by the server. */
export const codes = {
    basis: {
        label: '根拠',
        long: {
            stated: '文書に書かれている',
            derived: '文書の記述から規則で計算した',
            analyst: '人が理由を付けて判断した',
            machine: 'プログラムの提案（未確認）',
        },
    },
    strengthLabel: 'つながりの強さ',
    tags: /** @type {Record<string, string>} */ ({
        district: '地区',
        sdg: 'SDGs',
        manifesto: 'マニフェスト',
        kpi: 'KPI',
        gap: 'まだないもの・食い違い',
        plan: '計画の構成',
        project: '重点プロジェクト',
        place: '場所',
        evidence: '根拠と訂正',
        matrix: '対応表',
        succession: '計画の引き継ぎ',
        measure: '施策',
        policy: '政策',
        quality: 'データの質',
        strategy: '総合戦略',
        overview: '全体',
        other: 'その他',
        own: '利用者が作った質問',
    }),
};
