/** Works on text as characters: folds it so that people find what they type, fits it into XML, hashes it. */
@NullMarked
package plangraph.model.text;

import org.jspecify.annotations.NullMarked;
