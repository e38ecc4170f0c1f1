// @ts-check
const STORED = 'plangraph.token';

/** The token of whoever is signed in: kept as long as this tab is open, in no cookie and in no address. */
export const session = {
    /** @returns {string} empty when nobody is */
    token: () => {
        try {
            return sessionStorage.getItem(STORED) ?? '';
        } catch {
            return '';
        }
    },
    /** @param {string} token */
    begin: (token) => {
        try {
            sessionStorage.setItem(STORED, token);
        } catch {
            // Without storage nobody can sign in.
        }
    },
    end: () => {
        try {
            sessionStorage.removeItem(STORED);
        } catch {
            // Nothing was kept.
        }
    },
};

/**
 * Whether the holder of a token may save questions: editors and admins may, viewers and contributors may not.
 * @param {{role: string}} me
 */
export const mayEdit = (me) => ['editor', 'admin'].includes(me.role);
