/**
 * JSON text with a fixed order of keys.
 *
 * <p>Main type: {@link cuofeng.results.json.JsonWriter}. Imports the JDK only.
 */
package cuofeng.results.json;
