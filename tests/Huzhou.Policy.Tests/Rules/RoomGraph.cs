using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>One use of a type: who uses it (outermost type and member) and what is used.</summary>
internal sealed record Use(string FromNamespace, string FromType, string Member, string ToNamespace, string ToType);

/// <summary>
/// Who uses whom in a compiled assembly: base types, interfaces, constraints, attributes, fields, signatures, locals, catch clauses and
/// every
/// token of every method body. A lambda, iterator or async body belongs to the outermost type around it. Constants and nameof leave no
/// trace.
/// </summary>
internal sealed class RoomGraph : ISignatureTypeProvider<int, int>
{
    private readonly MetadataReader _md;
    private readonly HashSet<Use> _uses = [];
    private (string Namespace, string Type, string Member) _from;

    private RoomGraph(PEReader pe)
    {
        _md = pe.GetMetadataReader();
        foreach (TypeDefinitionHandle handle in _md.TypeDefinitions)
            Visit(pe, handle);
    }

    public static ImmutableArray<Use> Read(string assemblyFile) =>
        [.. ReadTypes(assemblyFile).Where(u => u.FromNamespace != u.ToNamespace)];

    /// <summary>The same with what types of one namespace use of each other.</summary>
    public static ImmutableArray<Use> ReadTypes(string assemblyFile)
    {
        using var pe = new PEReader(File.OpenRead(assemblyFile));
        return [.. new RoomGraph(pe)._uses];
    }

    private void Visit(PEReader pe, TypeDefinitionHandle handle)
    {
        TypeDefinition type = _md.GetTypeDefinition(handle);
        (string ns, string name) = Outermost(handle);
        _from = (ns, name, _md.GetString(type.Name));
        See(type.BaseType);
        SeeAll(type.GetInterfaceImplementations().Select(i => _md.GetInterfaceImplementation(i).Interface));
        Attributes(type.GetCustomAttributes());
        Constraints(type.GetGenericParameters());
        foreach (FieldDefinition field in type.GetFields().Select(_md.GetFieldDefinition))
        {
            _from.Member = _md.GetString(field.Name);
            field.DecodeSignature(this, 0);
            Attributes(field.GetCustomAttributes());
        }
        foreach (PropertyDefinition property in type.GetProperties().Select(_md.GetPropertyDefinition))
            Attributes(property.GetCustomAttributes());
        foreach (MethodDefinition method in type.GetMethods().Select(_md.GetMethodDefinition))
        {
            _from.Member = _md.GetString(method.Name);
            method.DecodeSignature(this, 0);
            Attributes(method.GetCustomAttributes());
            Constraints(method.GetGenericParameters());
            if (method.RelativeVirtualAddress != 0)
                Body(pe.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void Body(MethodBodyBlock body)
    {
        See(body.LocalSignature);
        SeeAll(body.ExceptionRegions.Select(r => r.CatchType));
        foreach (int token in ILTokens.Read(body.GetILBytes()!))
        {
            Handle handle = MetadataTokens.Handle(token);
            if (handle.Kind != HandleKind.UserString)
                See((EntityHandle)handle);
        }
    }

    private void See(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                (string ns, string name) = Outermost(handle);
                _uses.Add(new Use(_from.Namespace, _from.Type, _from.Member, ns, name));
                break;
            case HandleKind.TypeSpecification:
                _md.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, 0);
                break;
            case HandleKind.MethodDefinition:
                See(_md.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                See(_md.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                MemberReference member = _md.GetMemberReference((MemberReferenceHandle)handle);
                See(member.Parent);
                if (member.GetKind() == MemberReferenceKind.Field)
                    member.DecodeFieldSignature(this, 0);
                else
                    member.DecodeMethodSignature(this, 0);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification generic = _md.GetMethodSpecification((MethodSpecificationHandle)handle);
                See(generic.Method);
                generic.DecodeSignature(this, 0);
                break;
            case HandleKind.StandaloneSignature:
                StandaloneSignature signature = _md.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                    signature.DecodeLocalSignature(this, 0);
                else
                    signature.DecodeMethodSignature(this, 0);
                break;
            default:
                throw new InvalidOperationException($"A method body names a {handle.Kind}, which the checker does not know.");
        }
    }

    private void SeeAll(IEnumerable<EntityHandle> handles)
    {
        foreach (EntityHandle handle in handles)
            See(handle);
    }

    private void Attributes(CustomAttributeHandleCollection attributes) =>
        SeeAll(attributes.Select(a => _md.GetCustomAttribute(a).Constructor));

    private void Constraints(GenericParameterHandleCollection parameters) => SeeAll(parameters
        .SelectMany(p => _md.GetGenericParameter(p).GetConstraints()).Select(c => _md.GetGenericParameterConstraint(c).Type));

    private (string Namespace, string Name) Outermost(EntityHandle handle)
    {
        while (handle.Kind == HandleKind.TypeDefinition)
        {
            TypeDefinition type = _md.GetTypeDefinition((TypeDefinitionHandle)handle);
            if (type.GetDeclaringType().IsNil)
                return (_md.GetString(type.Namespace), _md.GetString(type.Name));
            handle = type.GetDeclaringType();
        }
        TypeReference reference = _md.GetTypeReference((TypeReferenceHandle)handle);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? Outermost(reference.ResolutionScope)
            : (_md.GetString(reference.Namespace), _md.GetString(reference.Name));
    }

    // What a signature is made of: every named type in it is a use, however deep it stands.
    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Named(handle);
    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Named(handle);
    public int GetTypeFromSpecification(MetadataReader reader, int genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        Named(handle);
    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;
    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;
    public int GetArrayType(int elementType, ArrayShape shape) => 0;
    public int GetByReferenceType(int elementType) => 0;
    public int GetFunctionPointerType(MethodSignature<int> signature) => 0;
    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;
    public int GetGenericMethodParameter(int genericContext, int index) => 0;
    public int GetGenericTypeParameter(int genericContext, int index) => 0;
    public int GetPinnedType(int elementType) => 0;
    public int GetPointerType(int elementType) => 0;
    public int GetSZArrayType(int elementType) => 0;

    private int Named(EntityHandle handle)
    {
        See(handle);
        return 0;
    }
}
