/**
 * The jobs of the program, each put together from the other modules; the composition root. Read this package first:
 * {@link cuofeng.app.usecase.PlanSeason} is the whole product in one screen.
 *
 * <p>Knows no arguments, no terminal and no language. What stops a job short is a {@link
 * cuofeng.app.usecase.Refusal}; everything else that is thrown is a bug.
 */
package cuofeng.app.usecase;
