package canvass.cli;

import java.lang.reflect.Constructor;
import java.time.InstantSource;
import picocli.CommandLine;

/** Makes commands, and hands the clock to those that want one. */
final class CommandFactory implements CommandLine.IFactory {
    private final InstantSource clock;
    private final CommandLine.IFactory usual = CommandLine.defaultFactory();

    CommandFactory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == InstantSource.class) {
                return type.cast(constructor.newInstance(clock));
            }
        }
        return usual.create(type);
    }
}
