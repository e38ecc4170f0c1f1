// @ts-check
import { Problem, refusalOf } from '../../api.js';
import { session } from './session.js';

const BASE = 'api/v1';

/** @typedef {{name: string, role: string}} Me */
/** @typedef {import('./model.js').Fields} Fields */

/**
 * @param {string} lang
 * @param {string} method
 * @param {string} path
 * @param {{body?: unknown, text?: string, headers?: Record<string, string>, token?: string}} [sent]
 */
async function send(lang, method, path, { body, text, headers = {}, token = session.token() } = {}) {
    const type = text === undefined ? 'application/json' : 'text/plain;charset=utf-8';
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const all = { ...headers, 'Accept-Language': lang, Authorization: `Bearer ${token}`, ...(content === undefined ? {} : { 'Content-Type': type }) };
    let response;
    try {
        response = await fetch(BASE + path, { method, headers: all, body: content });
    } catch {
        throw new Problem({ status: 0 });
    }
    if (!response.ok) throw await refusalOf(response);
    return response.status === 204 ? null : response.json().catch(() => null);
}

/**
 * The calls that need a token.
 *
 * @param {import('../../api.js').Api} api which forgets what was read before and may be outdated
 */
export function createWritingApi({ forget, language, city }) {
    /** @param {string} method @param {string} path @param {Parameters<typeof send>[3]} [sent] */
    const call = (method, path, sent) => send(language(), method, path, sent);
    /** @param {string} id */
    const at = (id) => `/queries/${encodeURIComponent(id)}`;
    /** @template T @param {Promise<T>} writing */
    const then = async (writing) => {
        const answer = await writing;
        forget();
        return answer;
    };
    return {
        /** @param {string} [token] @returns {Promise<Me>} */
        me: (token) => call('GET', '/me', { token }),
        /** @param {Fields} fields @param {Record<string, string>} parameters @returns {Promise<import('../../types.js').Answer>} */
        tryOut: (fields, parameters) => call('POST', '/trials', { body: { ...fields, parameters: { ...(city() && { dataset: city() }), ...parameters } } }),
        /** @param {string} text @returns {Promise<{id: string, fields: Fields}>} */
        readFile: (text) => call('POST', '/drafts', { text }),
        /** @param {string} id @param {Fields} fields @returns {Promise<import('../../types.js').SavedQuery>} */
        create: (id, fields) => then(call('POST', at(id), { body: fields })),
        /** @param {string} id @param {Fields} fields @param {string} revision @returns {Promise<import('../../types.js').SavedQuery>} */
        replace: (id, fields, revision) => then(call('PUT', at(id), { body: fields, headers: { 'If-Match': `"${revision}"` } })),
        /** @param {string} id @param {string} revision */
        remove: (id, revision) => then(call('DELETE', at(id), { headers: { 'If-Match': `"${revision}"` } })),
    };
}

/** @typedef {ReturnType<typeof createWritingApi>} WritingApi */
