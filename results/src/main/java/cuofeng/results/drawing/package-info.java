/**
 * Charts as shapes and labels on a plane, for formats that cannot move: the PDF.
 *
 * <p>Main type: {@link cuofeng.results.drawing.Drawings}. One unit is one CSS pixel, y points down. Only geometry of the
 * JDK is used, never its fonts, so that a drawing is the same on every machine; whoever shows it sets the labels.
 */
package cuofeng.results.drawing;
