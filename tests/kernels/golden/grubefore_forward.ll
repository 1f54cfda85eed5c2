target triple = "x86_64-unknown-linux-gnu"

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 4
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 5
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 3
  %v20 = getelementptr inbounds i64, ptr %t, i64 6
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v16, i64 %count, i64 %v22, i64 0)
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 10
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 11
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 12
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 5
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 2
  %v20 = getelementptr inbounds i64, ptr %t, i64 13
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v16, i64 %count, i64 %v22, i64 1)
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 14
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 %v11
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = add nsw i64 %row, %v7
  %v18 = getelementptr inbounds i64, ptr %t, i64 3
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 2
  %v21 = load i64, ptr %v20
  %v22 = mul nsw i64 %v17, %v21
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 5
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds float, ptr %v23, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v11
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd contract <8 x float> %v16, %v28
  %v30 = fneg <8 x float> %v29
  %v31 = fcmp ogt <8 x float> %v30, splat (float 0x4055C00000000000)
  %v32 = select <8 x i1> %v31, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v30
  %v33 = fcmp olt <8 x float> %v32, splat (float 0xC055C00000000000)
  %v34 = select <8 x i1> %v33, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v32
  %v35 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v34, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v36 = fsub <8 x float> %v35, splat (float 0x4168000000000000)
  %v37 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v36, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v34)
  %v38 = bitcast <8 x float> %v35 to <8 x i32>
  %v39 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v36, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v37)
  %v40 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v39, <8 x float> splat (float 0x3F8123B960000000))
  %v41 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v40, <8 x float> %v39, <8 x float> splat (float 0x3FA5554600000000))
  %v42 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> splat (float 0x3FC5554900000000))
  %v43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> splat (float 0x3FE0000000000000))
  %v44 = fmul <8 x float> %v39, %v39
  %v45 = fadd <8 x float> %v39, splat (float 0x3FF0000000000000)
  %v46 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v44, <8 x float> %v43, <8 x float> %v45)
  %v47 = shl <8 x i32> %v38, splat (i32 10)
  %v48 = ashr <8 x i32> %v47, splat (i32 10)
  %v49 = add <8 x i32> %v48, splat (i32 127)
  %v50 = shl <8 x i32> %v49, splat (i32 23)
  %v51 = bitcast <8 x i32> %v50 to <8 x float>
  %v52 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v46, <8 x float> %v51, <8 x float> splat (float 0x3FF0000000000000))
  %v53 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v52
  %v54 = fcmp olt <8 x float> %v29, splat (float 0xC055C00000000000)
  %v55 = select <8 x i1> %v54, <8 x float> splat (float 0x0000000000000000), <8 x float> %v53
  %v56 = add nsw i64 %row, %v7
  %v57 = getelementptr inbounds i64, ptr %t, i64 11
  %v58 = load ptr, ptr %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 10
  %v60 = load i64, ptr %v59
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 0
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v11
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul contract <8 x float> %v55, %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 5
  %v68 = load i64, ptr %v67
  %v69 = getelementptr inbounds float, ptr %v23, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v11
  store <8 x float> %v55, ptr %v70, align 4
  %v71 = add nsw i64 %row, %v7
  %v72 = getelementptr inbounds i64, ptr %t, i64 15
  %v73 = load ptr, ptr %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 16
  %v75 = load i64, ptr %v74
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v11
  store <8 x float> %v66, ptr %v79, align 4
  %v80 = add nsw i64 %v11, 8
  store i64 %v80, ptr %v10
  br label %l9.test
l9.end:
  %v81 = add nsw i64 %v7, 1
  store i64 %v81, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 16
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 15
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 5
  %v15 = load i64, ptr %v14
  %v16 = mul nsw i64 %v15, 2
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 12
  %v19 = load i64, ptr %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 5
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 17
  %v23 = load ptr, ptr %v22
  %v24 = sdiv i64 %v21, 8
  %v25 = getelementptr inbounds i64, ptr %t, i64 7
  %v26 = load ptr, ptr %v25
  call void %v26(ptr %v17, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v23, i64 %v19, i64 %count, i64 %v24, i64 1)
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 18
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 19
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 20
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 21
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 22
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 23
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = getelementptr inbounds i64, ptr %t, i64 24
  %v36 = load ptr, ptr %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v33
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = add nsw i64 %row, %v7
  %v40 = getelementptr inbounds i64, ptr %t, i64 3
  %v41 = load ptr, ptr %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 2
  %v43 = load i64, ptr %v42
  %v44 = mul nsw i64 %v39, %v43
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fadd contract <8 x float> %v38, %v48
  %v50 = fneg <8 x float> %v49
  %v51 = fcmp ogt <8 x float> %v50, splat (float 0x4055C00000000000)
  %v52 = select <8 x i1> %v51, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v50
  %v53 = fcmp olt <8 x float> %v52, splat (float 0xC055C00000000000)
  %v54 = select <8 x i1> %v53, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v52
  %v55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v54, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v56 = fsub <8 x float> %v55, splat (float 0x4168000000000000)
  %v57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v54)
  %v58 = bitcast <8 x float> %v55 to <8 x i32>
  %v59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v57)
  %v60 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v59, <8 x float> splat (float 0x3F8123B960000000))
  %v61 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v60, <8 x float> %v59, <8 x float> splat (float 0x3FA5554600000000))
  %v62 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v61, <8 x float> %v59, <8 x float> splat (float 0x3FC5554900000000))
  %v63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> splat (float 0x3FE0000000000000))
  %v64 = fmul <8 x float> %v59, %v59
  %v65 = fadd <8 x float> %v59, splat (float 0x3FF0000000000000)
  %v66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v64, <8 x float> %v63, <8 x float> %v65)
  %v67 = shl <8 x i32> %v58, splat (i32 10)
  %v68 = ashr <8 x i32> %v67, splat (i32 10)
  %v69 = add <8 x i32> %v68, splat (i32 127)
  %v70 = shl <8 x i32> %v69, splat (i32 23)
  %v71 = bitcast <8 x i32> %v70 to <8 x float>
  %v72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v72
  %v74 = fcmp olt <8 x float> %v49, splat (float 0xC055C00000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x0000000000000000), <8 x float> %v73
  %v76 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 25
  %v78 = load ptr, ptr %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v33
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds i64, ptr %t, i64 5
  %v82 = load i64, ptr %v81
  %v83 = mul nsw i64 %v82, 2
  %v84 = getelementptr inbounds float, ptr %v45, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v33
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd contract <8 x float> %v80, %v86
  %v88 = fadd <8 x float> %v87, %v87
  %v89 = fcmp ogt <8 x float> %v88, splat (float 0x4032333340000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x4032333340000000), <8 x float> %v88
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC032333340000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC032333340000000), <8 x float> %v90
  %v93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v92, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v94 = fsub <8 x float> %v93, splat (float 0x4168000000000000)
  %v95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v92)
  %v96 = bitcast <8 x float> %v93 to <8 x i32>
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v95)
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v97, <8 x float> splat (float 0x3F8123B960000000))
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> %v97, <8 x float> splat (float 0x3FA5554600000000))
  %v100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v99, <8 x float> %v97, <8 x float> splat (float 0x3FC5554900000000))
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v97, <8 x float> splat (float 0x3FE0000000000000))
  %v102 = fmul <8 x float> %v97, %v97
  %v103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> %v97)
  %v104 = shl <8 x i32> %v96, splat (i32 10)
  %v105 = ashr <8 x i32> %v104, splat (i32 10)
  %v106 = add <8 x i32> %v105, splat (i32 127)
  %v107 = shl <8 x i32> %v106, splat (i32 23)
  %v108 = bitcast <8 x i32> %v107 to <8 x float>
  %v109 = fsub <8 x float> %v108, splat (float 0x3FF0000000000000)
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v108, <8 x float> %v109)
  %v111 = fadd <8 x float> %v110, splat (float 0x4000000000000000)
  %v112 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v111
  %v113 = fmul <8 x float> %v110, %v112
  %v114 = fmul contract <8 x float> %v76, %v113
  %v115 = add nsw i64 %row, %v7
  %v116 = getelementptr inbounds i64, ptr %t, i64 11
  %v117 = load ptr, ptr %v116
  %v118 = getelementptr inbounds i64, ptr %t, i64 10
  %v119 = load i64, ptr %v118
  %v120 = mul nsw i64 %v115, %v119
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 0
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v33
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = fmul contract <8 x float> %v75, %v124
  %v126 = fadd contract <8 x float> %v114, %v125
  %v127 = getelementptr inbounds float, ptr %v45, i64 0
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v33
  store <8 x float> %v75, ptr %v128, align 4
  %v129 = getelementptr inbounds i64, ptr %t, i64 5
  %v130 = load i64, ptr %v129
  %v131 = mul nsw i64 %v130, 2
  %v132 = getelementptr inbounds float, ptr %v45, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v33
  store <8 x float> %v113, ptr %v133, align 4
  %v134 = getelementptr inbounds i64, ptr %t, i64 8
  %v135 = load ptr, ptr %v134
  %v136 = add nsw i64 %step, 1
  %v137 = getelementptr inbounds i64, ptr %v135, i64 %v136
  %v138 = load i64, ptr %v137
  %v139 = add nsw i64 %step, 2
  %v140 = getelementptr inbounds i64, ptr %v135, i64 %v139
  %v141 = load i64, ptr %v140
  %v142 = sub nsw i64 %v141, %v138
  %v143 = getelementptr inbounds i64, ptr %t, i64 9
  %v144 = load i64, ptr %v143
  %v145 = sub nsw i64 %v138, %v144
  %v146 = add nsw i64 %v145, %v7
  %v147 = getelementptr inbounds i64, ptr %t, i64 11
  %v148 = load ptr, ptr %v147
  %v149 = getelementptr inbounds i64, ptr %t, i64 5
  %v150 = load i64, ptr %v149
  %v151 = getelementptr inbounds i64, ptr %t, i64 10
  %v152 = load i64, ptr %v151
  %v153 = mul nsw i64 %v146, %v152
  %v154 = mul nsw i64 %v150, 0
  %v155 = add nsw i64 %v153, %v154
  %v156 = getelementptr inbounds float, ptr %v148, i64 %v155
  %v157 = getelementptr inbounds i64, ptr %t, i64 26
  %v158 = load ptr, ptr %v157
  %v159 = getelementptr inbounds i64, ptr %t, i64 27
  %v160 = load i64, ptr %v159
  %v161 = mul nsw i64 %v7, %v160
  %v162 = getelementptr inbounds float, ptr %v158, i64 %v161
  %v163 = icmp slt i64 %v7, %v142
  %v164 = select i1 %v163, ptr %v156, ptr %v162
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v33
  store <8 x float> %v126, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v167 = sub nsw i64 %v4, %v33
  %v168 = insertelement <8 x i64> poison, i64 %v167, i64 0
  %v169 = shufflevector <8 x i64> %v168, <8 x i64> poison, <8 x i32> zeroinitializer
  %v170 = icmp sgt <8 x i64> %v169, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v126, ptr %v166, i32 4, <8 x i1> %v170)
  %v171 = add nsw i64 %v33, 8
  store i64 %v171, ptr %v32
  br label %l31.test
l31.end:
  %v172 = add nsw i64 %v7, 1
  store i64 %v172, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = add nsw i64 %begin, %v14
  %v17 = getelementptr inbounds i64, ptr %t, i64 28
  %v18 = load ptr, ptr %v17
  %v19 = icmp ne ptr %v18, null
  br i1 %v19, label %w20.then, label %w20.end
w20.then:
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v22 = load i64, ptr %v21
  %v23 = add nsw i64 %v16, 1
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = sub nsw i64 %v25, %v22
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = add nsw i64 %v22, %v29
  %v32 = getelementptr inbounds i8, ptr %v18, i64 %v31
  %v33 = load i8, ptr %v32
  %v34 = icmp ne i8 %v33, 0
  br i1 %v34, label %w35.then, label %w35.end
w35.then:
  %v36 = sub nsw i64 %v31, %v4
  %v37 = getelementptr inbounds i64, ptr %t, i64 10
  %v38 = load i64, ptr %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 29
  %v45 = load ptr, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 5
  %v47 = load i64, ptr %v46
  store i64 0, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds float, ptr %v45, i64 %v50
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v43, i64 %v50
  store <8 x float> %v53, ptr %v54, align 4
  %v55 = add nsw i64 %v50, 8
  store i64 %v55, ptr %v49
  br label %l48.test
l48.end:
  br label %w35.end
w35.end:
  %v56 = add nsw i64 %v29, 1
  store i64 %v56, ptr %v28
  br label %l27.test
l27.end:
  br label %w20.end
w20.end:
  %v57 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v16, 1
  %v60 = getelementptr inbounds i64, ptr %v2, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  %v63 = sub nsw i64 %v58, %v4
  call void @product1(ptr %t, i64 %v63, i64 %v62)
  call void @pass0(ptr %t, i64 %v63, i64 %v62, i64 %v16)
  call void @product2(ptr %t, i64 %v63, i64 %v62)
  call void @pass1(ptr %t, i64 %v63, i64 %v62, i64 %v16)
  %v64 = add nsw i64 %v14, 1
  store i64 %v64, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v60 = alloca i64
  %v70 = alloca i64
  %v100 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 30
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 8
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 9
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 0
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 31
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 32
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 1
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 10
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 33
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 34
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 11
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 2
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 35
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 36
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 3
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 16
  %v44 = load i64, ptr %v43
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 37
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 38
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 1
  %v54 = load ptr, ptr %v53
  %v55 = getelementptr inbounds i64, ptr %t, i64 0
  %v56 = load i64, ptr %v55
  %v57 = getelementptr inbounds i64, ptr %t, i64 4
  %v58 = load i64, ptr %v57
  store i64 %v4, ptr %v60
  br label %l59.test
l59.test:
  %v61 = load i64, ptr %v60
  %v62 = icmp slt i64 %v61, %v7
  br i1 %v62, label %l59.body, label %l59.end
l59.body:
  %v63 = getelementptr inbounds i64, ptr %v9, i64 %v61
  %v64 = load i64, ptr %v63
  %v65 = add nsw i64 %v61, 1
  %v66 = getelementptr inbounds i64, ptr %v9, i64 %v65
  %v67 = load i64, ptr %v66
  %v68 = sub nsw i64 %v67, %v64
  store i64 0, ptr %v70
  br label %l69.test
l69.test:
  %v71 = load i64, ptr %v70
  %v72 = icmp slt i64 %v71, %v68
  br i1 %v72, label %l69.body, label %l69.end
l69.body:
  %v73 = getelementptr inbounds i64, ptr %t, i64 18
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %v74, i64 %v71
  %v76 = load i64, ptr %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 19
  %v78 = load i64, ptr %v77
  %v79 = mul nsw i64 %v61, %v78
  %v80 = add nsw i64 %v76, %v79
  %v81 = getelementptr inbounds i64, ptr %t, i64 20
  %v82 = load ptr, ptr %v81
  %v83 = getelementptr inbounds i64, ptr %v82, i64 %v71
  %v84 = load i64, ptr %v83
  %v85 = getelementptr inbounds i64, ptr %t, i64 39
  %v86 = load i64, ptr %v85
  %v87 = mul nsw i64 %v80, %v86
  %v88 = getelementptr inbounds i64, ptr %t, i64 40
  %v89 = load ptr, ptr %v88
  %v90 = getelementptr inbounds i64, ptr %t, i64 41
  %v91 = load i64, ptr %v90
  %v92 = mul nsw i64 %v84, %v91
  %v93 = add nsw i64 %v87, %v92
  %v94 = getelementptr inbounds float, ptr %v89, i64 %v93
  %v95 = sub nsw i64 %v64, %v11
  %v96 = add nsw i64 %v95, %v71
  %v97 = mul nsw i64 %v96, %v56
  %v98 = getelementptr inbounds float, ptr %v54, i64 %v97
  store i64 0, ptr %v100
  br label %l99.test
l99.test:
  %v101 = load i64, ptr %v100
  %v102 = icmp slt i64 %v101, %v58
  br i1 %v102, label %l99.body, label %l99.end
l99.body:
  %v103 = sub nsw i64 %v58, %v101
  %v104 = insertelement <8 x i64> poison, i64 %v103, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = icmp sgt <8 x i64> %v105, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v107 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v108 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v107, i32 4, <8 x i1> %v106, <8 x float> zeroinitializer)
  %v109 = getelementptr inbounds float, ptr %v98, i64 %v101
  store <8 x float> %v108, ptr %v109, align 4
  %v110 = add nsw i64 %v101, 8
  store i64 %v110, ptr %v100
  br label %l99.test
l99.end:
  %v111 = add nsw i64 %v71, 1
  store i64 %v111, ptr %v70
  br label %l69.test
l69.end:
  %v112 = add nsw i64 %v61, 1
  store i64 %v112, ptr %v60
  br label %l59.test
l59.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v37 = alloca i64
  %v65 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 30
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 8
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 42
  %v6 = load i64, ptr %v5
  store i64 0, ptr %v8
  br label %l7.test
l7.test:
  %v9 = load i64, ptr %v8
  %v10 = icmp slt i64 %v9, %v6
  br i1 %v10, label %l7.body, label %l7.end
l7.body:
  %v11 = getelementptr inbounds i64, ptr %v2, i64 %v9
  %v12 = load i64, ptr %v11
  %v13 = add nsw i64 %v9, 1
  %v14 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v15 = load i64, ptr %v14
  %v16 = add nsw i64 %v12, 1
  %v17 = getelementptr inbounds i64, ptr %v4, i64 %v16
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v18, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 43
  %v23 = load ptr, ptr %v22
  %v24 = icmp ne ptr %v23, null
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds i64, ptr %t, i64 10
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 44
  %v29 = load i64, ptr %v28
  %v30 = mul nsw i64 %v29, %v27
  %v31 = mul nsw i64 %v9, %v30
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 34
  %v34 = load ptr, ptr %v33
  %v35 = mul nsw i64 %v21, %v27
  store i64 0, ptr %v37
  br label %l36.test
l36.test:
  %v38 = load i64, ptr %v37
  %v39 = icmp slt i64 %v38, %v35
  br i1 %v39, label %l36.body, label %l36.end
l36.body:
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v38
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v38
  store <8 x float> %v41, ptr %v42, align 4
  %v43 = add nsw i64 %v38, 8
  store i64 %v43, ptr %v37
  br label %l36.test
l36.end:
  br label %w25.end
w25.end:
  call void @block(ptr %t, i64 %v9)
  %v44 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %v4, i64 %v15
  %v47 = load i64, ptr %v46
  %v48 = add nsw i64 %v15, 1
  %v49 = getelementptr inbounds i64, ptr %v4, i64 %v48
  %v50 = load i64, ptr %v49
  %v51 = sub nsw i64 %v50, %v47
  %v52 = getelementptr inbounds i64, ptr %t, i64 33
  %v53 = load i64, ptr %v52
  %v54 = icmp eq i64 %v53, 0
  br i1 %v54, label %w55.then, label %w55.end
w55.then:
  %v56 = getelementptr inbounds i64, ptr %t, i64 34
  %v57 = load ptr, ptr %v56
  %v58 = getelementptr inbounds i64, ptr %t, i64 10
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v47, %v45
  %v61 = mul nsw i64 %v60, %v59
  %v62 = getelementptr inbounds float, ptr %v57, i64 %v61
  %v63 = mul nsw i64 %v51, %v59
  store i64 0, ptr %v65
  br label %l64.test
l64.test:
  %v66 = load i64, ptr %v65
  %v67 = icmp slt i64 %v66, %v63
  br i1 %v67, label %l64.body, label %l64.end
l64.body:
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v66
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v57, i64 %v66
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v66, 8
  store i64 %v71, ptr %v65
  br label %l64.test
l64.end:
  br label %w55.end
w55.end:
  %v72 = add nsw i64 %v9, 1
  store i64 %v72, ptr %v8
  br label %l7.test
l7.end:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

