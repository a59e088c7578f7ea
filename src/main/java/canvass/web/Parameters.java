package canvass.web;

import canvass.model.Moment;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request's query parameters, of which each may stand once and none may be unknown. */
final class Parameters {
    private static final Set<String> EVERYWHERE = Set.of("format");

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    static Parameters of(Context context, Set<String> known) {
        Map<String, List<String>> values = context.queryParamMap();
        values.forEach((name, given) -> {
            if (!known.contains(name) && !EVERYWHERE.contains(name)) {
                throw Refusal.badParameter(
                        shortened(name),
                        "there is no such parameter here; leave it out. There are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
            if (given.size() > 1) {
                throw Refusal.badParameter(name, "given " + given.size() + " times; give it once");
            }
        });
        return new Parameters(values);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getFirst).filter(value -> !value.isEmpty());
    }

    String get(String name, String example) {
        return find(name).orElseThrow(() -> Refusal.badParameter(name, "it is needed; write " + name + "=" + example));
    }

    boolean isTrue(String name) {
        return switch (find(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.badParameter(name, "write true or false");
        };
    }

    Optional<Instant> findInstant(String name) {
        return find(name).map(value -> instant(name, value));
    }

    /** An unescaped plus sign arrives as a space; nobody means a space in a time. */
    static Instant instant(String name, String value) {
        try {
            return Instant.parse(value.replace(' ', '+'));
        } catch (DateTimeException e) {
            throw Refusal.badParameter(
                    name, "\"" + shortened(value) + "\" is no time; write 2020-11-04T06:00:00Z, with its zone");
        }
    }

    /** The moment asked for. */
    Moment moment(Instant now) {
        return new Moment(findInstant("asOf").orElse(now), findInstant("knownAt"), findInstant("recordedBy"));
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
