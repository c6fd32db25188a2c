/* Checks iTIP files with libical: one line a file, "<name> ok" or "<name> <what is wrong>". */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static char *whole(const char *name)
{
    FILE *file = fopen(name, "rb");
    if (!file)
        return NULL;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = calloc((size_t)length + 1, 1);
    if (text && fread(text, 1, (size_t)length, file) != (size_t)length)
        text[0] = 0;
    fclose(file);
    return text;
}

/* Restrictions that do not hold and lines that cannot be read stand in the component as X-LIC-ERROR. */
static void errors(icalcomponent *component)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
    for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        printf(" %s;", icalproperty_get_xlicerror(property));
    icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
    for (; child; child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        errors(child);
}

int main(int count, char **names)
{
    for (int i = 1; i < count; i++) {
        char *text = whole(names[i]);
        icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
        int holds = calendar && icalrestriction_check(calendar);
        printf("%s", names[i]);
        if (!calendar)
            printf(" no calendar can be read from it;");
        else if (holds && icalcomponent_count_errors(calendar) == 0)
            printf(" ok");
        else {
            if (!holds)
                printf(" a restriction of iTIP does not hold;");
            errors(calendar);
        }
        printf("\n");
        if (calendar)
            icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
