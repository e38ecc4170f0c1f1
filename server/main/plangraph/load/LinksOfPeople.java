package plangraph.load;

import java.util.List;

/** A dataset would remove elements that links from outside it hang on. Nothing was written. */
public final class LinksOfPeople extends Exception {
    private static final long serialVersionUID = 1L;

    LinksOfPeople(List<String> elements) {
        super("These elements would be removed, but links from outside the dataset hang on them: "
                + String.join(", ", elements)
                + "; list those that have another id now in renames.csv, and remove the links to the others first");
    }
}
