package wfspec.comparison;

import com.google.protobuf.util.JsonFormat;
import io.littlehorse.sdk.wfsdk.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Prints the PutWfSpecRequest that the official Java SDK makes of each workflow we compare with, as proto3 JSON.
 *
 * <p>To compare another workflow, write a class that builds it and add it to {@link #WORKFLOWS}.
 */
public final class Main {

    private static final Map<String, Supplier<Workflow>> WORKFLOWS =
            new TreeMap<>(Map.of("checkout", Checkout::workflow));

    private Main() {}

    /**
     * Writes one file {@code <name>.json} for each workflow.
     *
     * @param arguments the folder to write into, which is made when it is missing
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: Main FOLDER");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        JsonFormat.Printer printer = JsonFormat.printer().sortingMapKeys();
        for (Map.Entry<String, Supplier<Workflow>> entry : WORKFLOWS.entrySet()) {
            String json = printer.print(entry.getValue().get().compileWorkflow());
            Files.writeString(folder.resolve(entry.getKey() + ".json"), json + "\n");
        }
    }
}
