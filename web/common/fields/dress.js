// @ts-check
import { nothing } from 'lit-html';
import { directive, Directive } from 'lit-html/directive.js';

/** Sets style properties through the DOM: the content security policy forbids style attributes. */
class Dress extends Directive {
    /** @param {any} part of an element @param {[Record<string, string>]} wanted */
    update(part, [properties]) {
        for (const [name, value] of Object.entries(properties)) part.element.style.setProperty(name, value);
        return nothing;
    }

    /** @param {Record<string, string>} _properties */
    render(_properties) {
        return nothing;
    }
}

/** Stands among the attributes of an element: `<div ${dressed({width: '3px'})}>`. */
export const dressed = directive(Dress);
