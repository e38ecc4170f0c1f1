package plangraph.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Says in Japanese what the description of a command, an option or a parameter says in English; it stands beside that. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@interface JapaneseHelp {
    String value();

    /** Collects the Japanese of a command line and its commands, under the keys by which picocli looks for translations. */
    final class Bundle extends ResourceBundle {
        private final Map<String, String> texts = new TreeMap<>(Map.of(
                "usage.synopsisHeading", "使い方: ",
                "usage.commandListHeading", "コマンド:%n",
                "mixinStandardHelpOptions.help", "この説明を表示して終わります。",
                "mixinStandardHelpOptions.version", "版を表示して終わります。"));

        Bundle(CommandLine program) {
            collect(program.getCommandSpec());
        }

        private void collect(CommandSpec command) {
            String name = command.qualifiedName(".");
            Object object = command.userObject();
            text(object instanceof AnnotatedElement method ? method : object.getClass())
                    .ifPresent(text -> texts.put(name + ".usage.description", text));
            command.options()
                    .forEach(option -> text(option.userObject()).ifPresent(text -> {
                        for (String each : option.names()) {
                            texts.put(name + "." + each.replaceFirst("^-+", ""), text);
                        }
                    }));
            command.positionalParameters()
                    .forEach(parameter -> text(parameter.userObject())
                            .ifPresent(text -> texts.put(
                                    name + "." + parameter.paramLabel() + "[" + parameter.index() + "]", text)));
            command.subcommands().values().forEach(each -> collect(each.getCommandSpec()));
        }

        private static Optional<String> text(@Nullable Object declared) {
            return declared instanceof AnnotatedElement element
                    ? Optional.ofNullable(element.getAnnotation(JapaneseHelp.class))
                            .map(JapaneseHelp::value)
                    : Optional.empty();
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
