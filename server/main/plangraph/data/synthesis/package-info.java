/** Invented cities that resemble a real dataset in shape, as dataset folders, for trying how much the program bears. */
@NullMarked
package plangraph.data.synthesis;

import org.jspecify.annotations.NullMarked;
